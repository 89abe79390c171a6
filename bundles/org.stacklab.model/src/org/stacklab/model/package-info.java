/**
 * Labs as users keep them: {@link org.stacklab.model.LabFiles} reads and writes the files, {@link org.stacklab.model.Labs} and
 * {@link org.stacklab.model.Wiring} answer questions about them. The model itself is generated from {@code model/lab.ecore} into
 * {@code src-gen}; run {@code ./stacklab regenerate} after a change.
 */
package org.stacklab.model;
