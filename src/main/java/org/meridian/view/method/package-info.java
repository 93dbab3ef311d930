/** What the pages on the method show, before anything is drawn. */
package org.meridian.view.method;
