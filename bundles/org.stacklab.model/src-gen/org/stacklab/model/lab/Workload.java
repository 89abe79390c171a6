/**
 */
package org.stacklab.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workload</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A source of traffic: a process on one host sends to a process on another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stacklab.model.lab.Workload#getPart <em>Part</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Workload#getSource <em>Source</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Workload#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.stacklab.model.lab.LabPackage#getWorkload()
 * @model
 * @generated
 */
public interface Workload extends Configurable, Line {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the part that says what it does, for example udp-burst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.stacklab.model.lab.LabPackage#getWorkload_Part()
	 * @model
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Workload#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host that sends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Host)
	 * @see org.stacklab.model.lab.LabPackage#getWorkload_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Host getSource();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Workload#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Host value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host that receives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Host)
	 * @see org.stacklab.model.lab.LabPackage#getWorkload_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Host getTarget();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Workload#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Host value);

} // Workload
