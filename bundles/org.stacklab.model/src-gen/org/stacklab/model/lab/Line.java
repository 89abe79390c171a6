/**
 */
package org.stacklab.model.lab;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is drawn as a line between two elements.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stacklab.model.lab.Line#getBends <em>Bends</em>}</li>
 * </ul>
 *
 * @see org.stacklab.model.lab.LabPackage#getLine()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Line extends EObject {
	/**
	 * Returns the value of the '<em><b>Bends</b></em>' containment reference list.
	 * The list contents are of type {@link org.stacklab.model.lab.Bend}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The points through which the author leads the line, from its beginning to its end; without any, the diagram finds a way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bends</em>' containment reference list.
	 * @see org.stacklab.model.lab.LabPackage#getLine_Bends()
	 * @model containment="true"
	 * @generated
	 */
	EList<Bend> getBends();

} // Line
