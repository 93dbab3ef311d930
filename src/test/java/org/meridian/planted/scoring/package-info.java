/** A planted copy of the layer {@code scoring}, with violations in it. */
package org.meridian.planted.scoring;
