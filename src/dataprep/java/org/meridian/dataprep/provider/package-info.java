/** Points of presence of cloud and content networks, and what cities share of them. */
package org.meridian.dataprep.provider;
