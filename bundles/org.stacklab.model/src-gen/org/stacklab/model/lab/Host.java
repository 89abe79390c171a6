/**
 */
package org.stacklab.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A computer. Its processor, chipset and kernel are parts of the catalogue; its settings speak about all three.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stacklab.model.lab.Host#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Host#getChipset <em>Chipset</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Host#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.stacklab.model.lab.Host#getNics <em>Nics</em>}</li>
 * </ul>
 *
 * @see org.stacklab.model.lab.LabPackage#getHost()
 * @model
 * @generated
 */
public interface Host extends Configurable, Positioned {
	/**
	 * Returns the value of the '<em><b>Cpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the part that is its processor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu</em>' attribute.
	 * @see #setCpu(String)
	 * @see org.stacklab.model.lab.LabPackage#getHost_Cpu()
	 * @model
	 * @generated
	 */
	String getCpu();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Host#getCpu <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu</em>' attribute.
	 * @see #getCpu()
	 * @generated
	 */
	void setCpu(String value);

	/**
	 * Returns the value of the '<em><b>Chipset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the part that is its memory bus and I/O bus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chipset</em>' attribute.
	 * @see #setChipset(String)
	 * @see org.stacklab.model.lab.LabPackage#getHost_Chipset()
	 * @model
	 * @generated
	 */
	String getChipset();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Host#getChipset <em>Chipset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chipset</em>' attribute.
	 * @see #getChipset()
	 * @generated
	 */
	void setChipset(String value);

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the part that is its operating system with the driver.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(String)
	 * @see org.stacklab.model.lab.LabPackage#getHost_Kernel()
	 * @model
	 * @generated
	 */
	String getKernel();

	/**
	 * Sets the value of the '{@link org.stacklab.model.lab.Host#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(String value);

	/**
	 * Returns the value of the '<em><b>Nics</b></em>' containment reference list.
	 * The list contents are of type {@link org.stacklab.model.lab.Nic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its network interfaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nics</em>' containment reference list.
	 * @see org.stacklab.model.lab.LabPackage#getHost_Nics()
	 * @model containment="true"
	 * @generated
	 */
	EList<Nic> getNics();

} // Host
