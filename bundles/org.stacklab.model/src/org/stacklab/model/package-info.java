/** The metamodel of a lab. */
package org.stacklab.model;
