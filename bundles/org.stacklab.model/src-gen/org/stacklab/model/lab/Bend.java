/**
 */
package org.stacklab.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bend</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point through which a line is led.
 * <!-- end-model-doc -->
 *
 *
 * @see org.stacklab.model.lab.LabPackage#getBend()
 * @model
 * @generated
 */
public interface Bend extends Positioned {
} // Bend
