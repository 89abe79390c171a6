/**
 * Published numbers against emulated ones. A {@link org.stacklab.validate.Reference} row says what a paper states; a check says how to find
 * the same on a {@link org.stacklab.validate.Testbed}, with one set of parts per testbed; a {@link org.stacklab.validate.Validation}
 * compares them and keeps nothing back.
 */
package org.stacklab.validate;
