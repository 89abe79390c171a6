/**
 * The only place that sees both the model and the engine: {@link org.stacklab.compile.LabCompiler} makes an engine specification of a lab
 * and of what is set for one run, or says with {@link org.stacklab.compile.Diagnostic diagnostics} what to mend;
 * {@link org.stacklab.compile.ComponentMap} leads from results back to the lab.
 */
package org.stacklab.compile;
