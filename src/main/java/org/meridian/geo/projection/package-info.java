/** Ways of laying the sphere flat, and where their maps end. */
package org.meridian.geo.projection;
