/**
 * Files that hold places, flows between them, or both: graphs, exports of flow maps, lists of
 * airports and routes, points of maps, data packages. All give one shape: a {@link
 * org.meridian.io.graph.PlaceTable}, a {@link org.meridian.io.graph.FlowTable}, or both, whose
 * columns have names and roles and whose rows come one by one.
 */
package org.meridian.io.graph;
