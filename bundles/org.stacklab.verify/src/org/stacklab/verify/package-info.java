/**
 * Proofs beside the emulator: {@link org.stacklab.verify.ModelChecker} explores every run of a declared firmware on an abstract card,
 * {@link org.stacklab.verify.PromelaExport} writes the same for the model checker spin, and {@link org.stacklab.verify.PipelineModel}
 * computes what a pipeline takes without simulating it.
 */
package org.stacklab.verify;
