/**
 */
package org.stacklab.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Switch Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A port of a switch.
 * <!-- end-model-doc -->
 *
 *
 * @see org.stacklab.model.lab.LabPackage#getSwitchPort()
 * @model
 * @generated
 */
public interface SwitchPort extends Port {
} // SwitchPort
