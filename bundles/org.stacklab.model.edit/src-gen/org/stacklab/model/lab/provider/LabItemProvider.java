/**
 */
package org.stacklab.model.lab.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabFactory;
import org.stacklab.model.lab.LabPackage;

/**
 * This is the item provider adapter for a {@link org.stacklab.model.lab.Lab} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class LabItemProvider extends ConfigurableItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LabItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addDescriptionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Lab_description_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Lab_description_feature", "_UI_Lab_type"),
				 LabPackage.Literals.LAB__DESCRIPTION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(LabPackage.Literals.LAB__HOSTS);
			childrenFeatures.add(LabPackage.Literals.LAB__SWITCHES);
			childrenFeatures.add(LabPackage.Literals.LAB__LINKS);
			childrenFeatures.add(LabPackage.Literals.LAB__WORKLOADS);
			childrenFeatures.add(LabPackage.Literals.LAB__NOTES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Lab)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Lab_type") :
			getString("_UI_Lab_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Lab.class)) {
			case LabPackage.LAB__FORMAT_VERSION:
			case LabPackage.LAB__DESCRIPTION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case LabPackage.LAB__HOSTS:
			case LabPackage.LAB__SWITCHES:
			case LabPackage.LAB__LINKS:
			case LabPackage.LAB__WORKLOADS:
			case LabPackage.LAB__NOTES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(LabPackage.Literals.LAB__HOSTS,
				 LabFactory.eINSTANCE.createHost()));

		newChildDescriptors.add
			(createChildParameter
				(LabPackage.Literals.LAB__SWITCHES,
				 LabFactory.eINSTANCE.createSwitch()));

		newChildDescriptors.add
			(createChildParameter
				(LabPackage.Literals.LAB__LINKS,
				 LabFactory.eINSTANCE.createLink()));

		newChildDescriptors.add
			(createChildParameter
				(LabPackage.Literals.LAB__WORKLOADS,
				 LabFactory.eINSTANCE.createWorkload()));

		newChildDescriptors.add
			(createChildParameter
				(LabPackage.Literals.LAB__NOTES,
				 LabFactory.eINSTANCE.createNote()));
	}

}
