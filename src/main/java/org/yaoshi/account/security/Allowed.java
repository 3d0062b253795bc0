package org.yaoshi.account.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yaoshi.account.Permission;

/**
 * What the caller of a door must be permitted to do; {@link Guard} sees to it. Our own, because {@code @RolesAllowed} is not
 * reliable on beans that are not Enterprise Beans.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    @Nonbinding
    Permission value();
}
