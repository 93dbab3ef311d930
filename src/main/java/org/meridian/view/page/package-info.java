/**
 * Pages as trees of records: titles, sentences, bars, tables and fields of colour. The window and
 * every export draw the same tree.
 */
package org.meridian.view.page;
