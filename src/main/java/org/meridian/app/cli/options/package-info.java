/** What verbs can be asked for: data, scoring, pictures, output. */
package org.meridian.app.cli.options;
