package org.meridian.view.query;

import org.meridian.view.content.TextInLanguage;

/**
 * What a condition may be of, or a value that it may ask for.
 *
 * @param id as in the query
 * @param title what it is called
 */
public record QuerySubject(String id, TextInLanguage title) {}
