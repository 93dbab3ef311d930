/** The words and digits of what views show. */
package org.meridian.view.words;
