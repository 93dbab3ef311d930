/** Options on groups of cities and on queries. */
package org.meridian.app.cli.options.groups;
