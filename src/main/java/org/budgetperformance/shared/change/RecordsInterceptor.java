package org.budgetperformance.shared.change;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands behind the interceptor of {@code @Transactional}: what it records is part of the method's transaction. */
@Interceptor
@Records
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class RecordsInterceptor {
    private final ChangeRecorder recorder;

    RecordsInterceptor(ChangeRecorder recorder) {
        this.recorder = recorder;
    }

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        boolean outermost = recorder.begin();
        Object result = call.proceed();
        if (outermost) {
            recorder.end();
        }
        return result;
    }
}
