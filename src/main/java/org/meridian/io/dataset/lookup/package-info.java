/** How readers of a package find what rows name, and see that ids are unique. */
package org.meridian.io.dataset.lookup;
