/**
 */
package org.stacklab.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lab</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The whole: machines, cables, workloads and what the author says about them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stacklab.model.lab.Lab#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Lab#getDescription <em>Description</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Lab#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Lab#getSwitches <em>Switches</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Lab#getLinks <em>Links</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Lab#getWorkloads <em>Workloads</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Lab#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.stacklab.model.lab.LabPackage#getLab()
 * @model
 * @generated
 */
public interface Lab extends Configurable {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format it was written in. A file of a later version than this program knows is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.stacklab.model.lab.LabPackage#getLab_FormatVersion()
	 * @model
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Lab#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the lab is about, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.stacklab.model.lab.LabPackage#getLab_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Lab#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.stacklab.model.lab.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The computers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.stacklab.model.lab.LabPackage#getLab_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Host> getHosts();

	/**
	 * Returns the value of the '<em><b>Switches</b></em>' containment reference list.
	 * The list contents are of type {@link org.stacklab.model.lab.Switch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The switches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Switches</em>' containment reference list.
	 * @see org.stacklab.model.lab.LabPackage#getLab_Switches()
	 * @model containment="true"
	 * @generated
	 */
	EList<Switch> getSwitches();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.stacklab.model.lab.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.stacklab.model.lab.LabPackage#getLab_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Workloads</b></em>' containment reference list.
	 * The list contents are of type {@link org.stacklab.model.lab.Workload}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sends what to whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workloads</em>' containment reference list.
	 * @see org.stacklab.model.lab.LabPackage#getLab_Workloads()
	 * @model containment="true"
	 * @generated
	 */
	EList<Workload> getWorkloads();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.stacklab.model.lab.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts in the diagram.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.stacklab.model.lab.LabPackage#getLab_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

} // Lab
