/** What the tests of several bundles share; the tests of the house as a whole are beside it. */
package org.stacklab.testkit;
