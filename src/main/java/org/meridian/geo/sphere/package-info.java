/** Places and distances on the sphere. */
package org.meridian.geo.sphere;
