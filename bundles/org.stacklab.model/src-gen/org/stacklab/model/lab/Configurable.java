/**
 */
package org.stacklab.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Configurable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element on which properties can be set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stacklab.model.lab.Configurable#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.stacklab.model.lab.LabPackage#getConfigurable()
 * @model abstract="true"
 * @generated
 */
public interface Configurable extends Element {
	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.stacklab.model.lab.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What differs from the parts and from the declared initial values; at most one setting for each key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.stacklab.model.lab.LabPackage#getConfigurable_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

} // Configurable
