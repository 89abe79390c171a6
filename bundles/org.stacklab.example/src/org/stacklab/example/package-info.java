/** A worked example with something for every door; docs/extending.md walks through it. */
package org.stacklab.example;
