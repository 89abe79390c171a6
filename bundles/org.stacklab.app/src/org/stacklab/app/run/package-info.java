/**
 * Running labs: {@link org.stacklab.app.run.RunService} has one {@link org.stacklab.app.run.Session} per lab editor, which is driven
 * by jobs, one {@link org.stacklab.app.run.Drive} at a time.
 */
package org.stacklab.app.run;
