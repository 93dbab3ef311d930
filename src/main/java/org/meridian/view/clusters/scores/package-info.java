/** What the three scores of clusters are made of, in words. */
package org.meridian.view.clusters.scores;
