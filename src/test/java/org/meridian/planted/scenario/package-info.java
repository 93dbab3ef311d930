/** A planted copy of the layer {@code scenario}, with violations in it. */
package org.meridian.planted.scenario;
