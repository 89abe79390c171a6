/** Item providers and commands over the lab model. */
package org.stacklab.model.edit;
