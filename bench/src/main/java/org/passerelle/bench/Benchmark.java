package org.passerelle.bench;

/// One thing measured.
interface Benchmark {

    /// What `passerelle bench NAME` calls it.
    String name();

    void run(Figures figures) throws Exception;
}
