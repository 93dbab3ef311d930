/** What part of a map is seen, and what fits into a picture. */
package org.meridian.view.map.camera;
