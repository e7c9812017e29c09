package org.passerelle.platform.web;

/// A page that could not be shown, in words.
public record Problem(String title, String sentence) {}
