/**
 * What all views know of runs. {@link org.stacklab.ui.run.RunDisplay} says which run is on display and what ran before,
 * {@link org.stacklab.ui.run.RunRecord} is one of them, {@link org.stacklab.ui.run.Focus} is the place in it that the user looks at.
 */
package org.stacklab.ui.run;
