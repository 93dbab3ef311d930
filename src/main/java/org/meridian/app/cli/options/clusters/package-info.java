/** Options of the verb that finds clusters. */
package org.meridian.app.cli.options.clusters;
