/** A worked example of an extension; docs/extending.md walks through it. */
package org.stacklab.example.card;
