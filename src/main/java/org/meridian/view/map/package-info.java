/**
 * What is on a map: the camera, circles, links, labels, legend and captions, as immutable values
 * that know nothing of pixels or toolkits. Made from a result by {@link
 * org.meridian.view.map.SceneComposer}.
 */
package org.meridian.view.map;
