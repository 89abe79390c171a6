/**
 */
package org.stacklab.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A switch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stacklab.model.lab.Switch#getPart <em>Part</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Switch#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @see org.stacklab.model.lab.LabPackage#getSwitch()
 * @model
 * @generated
 */
public interface Switch extends Configurable, Positioned {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the part that it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.stacklab.model.lab.LabPackage#getSwitch_Part()
	 * @model
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Switch#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.stacklab.model.lab.SwitchPort}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its ports in the order in which they are numbered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' containment reference list.
	 * @see org.stacklab.model.lab.LabPackage#getSwitch_Ports()
	 * @model containment="true"
	 * @generated
	 */
	EList<SwitchPort> getPorts();

} // Switch
