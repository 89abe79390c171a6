/**
 */
package org.stacklab.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A full-duplex cable between two ports.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stacklab.model.lab.Link#getPart <em>Part</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Link#getA <em>A</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Link#getB <em>B</em>}</li>
 * </ul>
 *
 * @see org.stacklab.model.lab.LabPackage#getLink()
 * @model
 * @generated
 */
public interface Link extends Configurable, Line {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the part that is its medium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.stacklab.model.lab.LabPackage#getLink_Part()
	 * @model
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Link#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

	/**
	 * Returns the value of the '<em><b>A</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The port at one end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>A</em>' reference.
	 * @see #setA(Port)
	 * @see org.stacklab.model.lab.LabPackage#getLink_A()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Port getA();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Link#getA <em>A</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>A</em>' reference.
	 * @see #getA()
	 * @generated
	 */
	void setA(Port value);

	/**
	 * Returns the value of the '<em><b>B</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The port at the other end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>B</em>' reference.
	 * @see #setB(Port)
	 * @see org.stacklab.model.lab.LabPackage#getLink_B()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Port getB();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Link#getB <em>B</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>B</em>' reference.
	 * @see #getB()
	 * @generated
	 */
	void setB(Port value);

} // Link
