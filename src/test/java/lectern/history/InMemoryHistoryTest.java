package lectern.history;

class InMemoryHistoryTest extends HistoryContract {
    @Override
    protected History create() {
        return new InMemoryHistory();
    }
}
