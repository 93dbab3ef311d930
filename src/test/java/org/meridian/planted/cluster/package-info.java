/** A planted copy of the layer {@code cluster}, with violations in it. */
package org.meridian.planted.cluster;
