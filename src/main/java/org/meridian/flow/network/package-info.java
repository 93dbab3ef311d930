/**
 * Networks of cities as arrays of neighbours, and what is counted on their paths: betweenness,
 * distances, eigenvectors.
 */
package org.meridian.flow.network;
