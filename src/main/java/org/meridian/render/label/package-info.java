/** Where names stand on a map: placed by importance, never over each other. */
package org.meridian.render.label;
