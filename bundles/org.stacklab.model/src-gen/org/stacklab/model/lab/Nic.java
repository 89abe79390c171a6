/**
 */
package org.stacklab.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Nic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network interface of a host, which is a port.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stacklab.model.lab.Nic#getPart <em>Part</em>}</li>
 * </ul>
 *
 * @see org.stacklab.model.lab.LabPackage#getNic()
 * @model
 * @generated
 */
public interface Nic extends Configurable, Port {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the part that is its board and firmware.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.stacklab.model.lab.LabPackage#getNic_Part()
	 * @model
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Nic#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

} // Nic
