package org.meridian.io.dataset.descriptor;

/**
 * Which file of a package a resource is.
 *
 * @param name the name in messages
 * @param table which table of a package it holds; empty where none
 * @param file its path inside the package
 * @param pointer where the descriptor lists it; empty where it does not
 */
public record ResourcePlace(String name, String table, String file, String pointer) {}
