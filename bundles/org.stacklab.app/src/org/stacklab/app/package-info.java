/** Application, perspective, menus and the run service. */
package org.stacklab.app;
