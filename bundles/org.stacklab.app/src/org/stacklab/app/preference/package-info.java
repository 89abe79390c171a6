/** What users may set for the workbench as a whole. */
package org.stacklab.app.preference;
