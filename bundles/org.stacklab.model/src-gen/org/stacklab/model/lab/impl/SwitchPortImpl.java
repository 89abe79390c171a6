/**
 */
package org.stacklab.model.lab.impl;

import org.eclipse.emf.ecore.EClass;

import org.stacklab.model.lab.LabPackage;
import org.stacklab.model.lab.SwitchPort;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Switch Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class SwitchPortImpl extends PortImpl implements SwitchPort {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SwitchPortImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LabPackage.Literals.SWITCH_PORT;
	}

} //SwitchPortImpl
