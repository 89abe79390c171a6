/**
 */
package org.stacklab.model.lab.impl;

import org.eclipse.emf.ecore.EClass;

import org.stacklab.model.lab.LabPackage;
import org.stacklab.model.lab.Port;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class PortImpl extends ElementImpl implements Port {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PortImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LabPackage.Literals.PORT;
	}

} //PortImpl
