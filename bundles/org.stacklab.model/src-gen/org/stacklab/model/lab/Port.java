/**
 */
package org.stacklab.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a cable can be plugged in.
 * <!-- end-model-doc -->
 *
 *
 * @see org.stacklab.model.lab.LabPackage#getPort()
 * @model abstract="true"
 * @generated
 */
public interface Port extends Element {
} // Port
