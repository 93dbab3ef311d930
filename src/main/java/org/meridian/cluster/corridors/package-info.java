/** Which cities lie on or near economic corridors. */
package org.meridian.cluster.corridors;
